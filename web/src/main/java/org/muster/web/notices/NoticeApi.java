package org.muster.web.notices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.DueList;
import org.muster.api.notices.NoticeList;
import org.muster.api.notices.OwnNotices;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What falls due in vetting, and the notices of it, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Notices")
class NoticeApi {
    private final Desk desk;

    NoticeApi(Desk desk) {
        this.desk = desk;
    }

    /** Part of what is due today, with the counts of everything within reach. */
    record DueToday(LocalDate today, List<DueList.Line> due, List<DueList.Count> counts) {}

    @Operation(
            summary =
                    "Lists what is overdue in vetting, and what falls due within so many days; the"
                            + " reading is recorded, and an auditor gives a reason in Access-Reason")
    @GetMapping("/due")
    ResponseEntity<DueToday> due(
            Window window,
            @RequestParam Optional<DueKind> kind,
            @RequestParam Optional<Integer> days,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var list =
                desk.ask(
                        new DueList.Find(
                                kind,
                                days.orElse(DueList.Find.USUAL_DAYS),
                                AccessReason.of(reason),
                                window));
        var slice = list.slice();
        return Reply.part(new DueToday(list.today(), slice.items(), list.counts()), slice.next());
    }

    @Operation(
            summary =
                    "Lists what is overdue about posts, and what falls due within so many days:"
                            + " offers that nobody answered, welfare appointments")
    @GetMapping("/due/posts")
    ResponseEntity<DueToday> duePosts(
            Window window,
            @RequestParam Optional<DueKind> kind,
            @RequestParam Optional<Integer> days) {
        var within = days.orElse(DueList.Find.USUAL_DAYS);
        var list = desk.ask(new DueList.FindInPosts(kind, within, window));
        var slice = list.slice();
        return Reply.part(new DueToday(list.today(), slice.items(), list.counts()), slice.next());
    }

    @Operation(
            summary =
                    "Lists the notices that went out to the caller's part of the vetting unit, the"
                            + " latest first; the reading is recorded, and an auditor, who sees all,"
                            + " gives a reason in Access-Reason")
    @GetMapping("/notices")
    ResponseEntity<List<NoticeList.Line>> notices(
            Window window,
            @RequestParam Optional<DueKind> kind,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var list = desk.ask(new NoticeList.Find(kind, AccessReason.of(reason), window));
        return Reply.listed(list.slice());
    }

    @Operation(summary = "Lists the notices that were meant for the caller; never why of anything")
    @GetMapping("/own-notices")
    OwnNotices own() {
        return desk.ask(new OwnNotices.Find());
    }
}
