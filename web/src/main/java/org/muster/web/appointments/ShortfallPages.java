package org.muster.web.appointments;

import org.muster.api.appointments.Shortfall;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.muster.web.support.past.AllKnown;
import org.muster.web.support.past.Moment;
import org.muster.web.support.problems.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
    String all(AsAt past, Window window, Form form, Reader reader, Model page) {
        var slice = desk.ask(new Shortfall.Find(AllKnown.of(past), window));
        page.addAttribute("lines", slice.items())
                .addAttribute("next", slice.next())
                .addAttribute("moment", new Moment(past))
                .addAttribute("today", frame.today());
        return reader.view("appointments/shortfalls", "lines");
    }
}
