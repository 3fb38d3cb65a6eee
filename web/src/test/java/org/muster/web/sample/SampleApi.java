package org.muster.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.sample.SampleCommand.ReturnSample;
import org.muster.web.sample.SampleCommand.TakeSample;
import org.muster.web.sample.SampleView.FindSample;
import org.muster.web.sample.SampleView.FindSamples;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.muster.web.support.json.Line;
import org.muster.web.support.json.Passage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pattern of an API: what each method should look like. */
@RestController
@RequestMapping("/api/v1/samples")
class SampleApi {
    private final Desk desk;

    SampleApi(Desk desk) {
        this.desk = desk;
    }

    record NewSample(
            Optional<SampleId> id,
            Line name,
            Optional<Passage> reason,
            LocalDate on,
            int score,
            List<Account> seenBy) {
        TakeSample command() {
            return new TakeSample(
                    id.orElseGet(() -> new SampleId(Id.fresh())),
                    name.text(),
                    reason.map(Passage::text).orElse(""),
                    on,
                    score,
                    seenBy);
        }
    }

    record Nothing() {}

    @PostMapping
    ResponseEntity<Receipt> take(@RequestBody NewSample sample) {
        return Reply.created("/api/v1/samples", desk.order(sample.command()));
    }

    @PostMapping("/{id}/return")
    Receipt giveBack(@PathVariable SampleId id, @RequestBody(required = false) Nothing nothing) {
        return desk.order(new ReturnSample(id));
    }

    @PostMapping("/imports")
    int imported(@RequestBody byte[] document) {
        return document.length;
    }

    @GetMapping("/{id}")
    ResponseEntity<SampleView> one(@PathVariable SampleId id, AsAt asAt) {
        var sample = desk.ask(new FindSample(id, asAt));
        return Reply.tagged(sample, sample.version());
    }

    @GetMapping
    ResponseEntity<List<SampleView>> all(Window window) {
        return Reply.listed(desk.ask(new FindSamples(window)));
    }

    @GetMapping("/count")
    UUID count(@RequestParam int most, @RequestParam Optional<LocalDate> from) {
        throw new IllegalStateException("a secret of ours: " + most + from);
    }
}
