package org.muster.web.appointments;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.appointments.Shortfall;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.muster.web.support.problems.Reader;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in post without a clearance that the post asks for. */
@Controller
class ShortfallPages {
    private final Desk desk;
    private final Frame frame;

    ShortfallPages(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/appointments/without-clearance")
    String all(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Window window,
            Form form,
            Reader reader,
            Model page) {
        var slice = desk.ask(new Shortfall.Find(on, window));
        page.addAttribute("lines", slice.items())
                .addAttribute("next", slice.next())
                .addAttribute("on", on.orElseGet(frame::today));
        return reader.view("appointments/shortfalls", "lines");
    }
}
