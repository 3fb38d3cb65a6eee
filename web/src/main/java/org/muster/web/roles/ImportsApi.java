package org.muster.web.roles;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.ImportLine;
import org.muster.api.roles.imports.ImportView;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.views.Window;
import org.muster.web.roles.json.ConfirmationBody;
import org.muster.web.roles.json.ImportAnswer;
import org.muster.web.roles.json.ProposedAnswer;
import org.muster.web.roles.upload.Upload;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of role profiles, for programs. */
@RestController
@RequestMapping("/api/v1/role-profiles/imports")
class ImportsApi {
    private static final String PROFILES = "/api/v1/role-profiles";

    private final Desk desk;

    ImportsApi(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Gives(ProposeImport.class)
    ResponseEntity<ProposedAnswer> propose(
            @RequestParam Optional<ImportId> id,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) Optional<MediaType> type,
            @RequestBody(required = false) byte @Nullable [] body) {
        Reading.allow();
        return propose(id, Upload.of(body == null ? new byte[0] : body, type));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(ProposeImport.class)
    ResponseEntity<ProposedAnswer> propose(
            @RequestParam Optional<ImportId> id, @RequestPart MultipartFile file)
            throws IOException {
        Reading.allow();
        return propose(id, Upload.of(file));
    }

    @GetMapping
    ResponseEntity<List<ImportLine>> open(Window window) {
        return Reply.listed(desk.ask(new ImportLine.FindOpen(window)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportAnswer> one(@PathVariable ImportId id) {
        var view = desk.ask(new ImportView.Find(id));
        return Reply.tagged(ImportAnswer.of(view), view.version());
    }

    @PostMapping("/{id}/confirmation")
    @Gives(ConfirmImport.class)
    ResponseEntity<Receipt> confirm(@PathVariable ImportId id, @RequestBody ConfirmationBody body) {
        var confirmed = desk.order(body.command(id));
        var came = desk.ask(new ImportView.Find(id)).confirmation().orElseThrow().published();
        var receipt = new Receipt(came.id(), came.version(), confirmed.position());
        return Reply.created(PROFILES, receipt);
    }

    private ResponseEntity<ProposedAnswer> propose(Optional<ImportId> id, Upload upload) {
        var importId = id.orElseGet(() -> new ImportId(Id.fresh()));
        var receipt = desk.order(Reading.of(importId, upload));
        var stored = desk.ask(new ImportView.Find(new ImportId(UUID.fromString(receipt.id()))));
        return ResponseEntity.created(URI.create(PROFILES + "/imports/" + receipt.id()))
                .body(ProposedAnswer.of(receipt, stored.proposal()));
    }
}
