package org.muster.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.web.sample.SampleCommand.TakeSample;
import org.muster.web.support.Desk;
import org.muster.web.support.live.Change;
import org.muster.web.support.live.LiveUpdates;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pattern of a page, with every part that pages are made of. */
@Controller
@RequestMapping("/samples")
class SamplePages {
    private final Desk desk;
    private final LiveUpdates updates;
    private long position;

    SamplePages(Desk desk, LiveUpdates updates) {
        this.desk = desk;
        this.updates = updates;
    }

    @Bean
    static Place samplesPlace() {
        return new Place(
                Place.Group.POSTING,
                1,
                "samples",
                "Samples",
                "/samples",
                EnumSet.allOf(Role.class));
    }

    @Bean
    static Place otherPlace() {
        return new Place(
                Place.Group.POSTING,
                2,
                "other",
                "Elsewhere",
                "/elsewhere",
                EnumSet.of(Role.RECRUITER));
    }

    @GetMapping
    String show(Form form, Reader reader, Model page) {
        var options = new LinkedHashMap<String, String>();
        options.put("A", "The first");
        options.put("B", "The second");
        page.addAttribute("options", options)
                .addAttribute("facts", Map.of("Force", "Essex Police"))
                .addAttribute("heads", List.of("Level", "State"))
                .addAttribute("rows", List.of(List.of("MV", "Live"), List.of("CTC", "Lapsed")))
                .addAttribute("when", Instant.parse("2026-10-05T10:02:07Z"))
                .addAttribute("day", LocalDate.of(2026, 10, 5))
                .addAttribute("next", Optional.of("there"));
        return reader.view("sample/page", "column");
    }

    @PostMapping
    String take(Form form, Reader reader, Model page) {
        return form.order(
                        desk,
                        f ->
                                new TakeSample(
                                        new SampleId(Id.fresh()),
                                        f.line("name"),
                                        f.optionalPassage("reason").orElse(""),
                                        f.day("takenOn"),
                                        f.number("score"),
                                        List.of()))
                .map(receipt -> form.done(receipt, "/samples", "The sample was taken."))
                .orElseGet(() -> show(form, reader, page));
    }

    @PostMapping("/touch")
    String touch() {
        updates.changed(new Change(++position, "samples", "1", Optional.empty()));
        return "redirect:/samples";
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("a secret of ours");
    }
}
