package org.muster.web.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.accounts.Colleagues;
import org.muster.api.accounts.Colleagues.Colleague;
import org.muster.web.support.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom an order may name, for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountApi {
    private final Desk desk;

    AccountApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists the accounts of those who act in a role, as they last signed in")
    @GetMapping
    List<Colleague> in(@RequestParam Set<Role> role) {
        return desk.ask(new Colleagues.Find(role)).all();
    }
}
