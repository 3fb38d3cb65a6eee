package org.muster.web.draws;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.draws.DrawCommand.AnnounceDraw;
import org.muster.api.draws.DrawCommand.HoldDraw;
import org.muster.api.draws.DrawId;
import org.muster.api.draws.DrawLine;
import org.muster.api.draws.DrawView;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.muster.web.support.json.Line;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Random draws for programs. */
@RestController
@RequestMapping("/api/v1/draws")
@Tag(name = "Draws")
class DrawApi {
    private final Desk desk;
    private final Announcement announcement;

    DrawApi(Desk desk, Announcement announcement) {
        this.desk = desk;
        this.announcement = announcement;
    }

    /**
     * @param seedFrom which published number will be the seed
     * @param seedOn the day to come on which that is published
     */
    record NewDraw(Optional<DrawId> id, Force force, Line seedFrom, LocalDate seedOn) {}

    record Seed(Line seed) {}

    @Operation(summary = "Fixes the roster of a draw, before anybody can know the seed")
    @PostMapping
    @Gives(AnnounceDraw.class)
    ResponseEntity<Receipt> announce(@RequestBody NewDraw draw) {
        var id = draw.id().orElseGet(() -> new DrawId(Id.fresh()));
        var order = announcement.of(id, draw.force(), draw.seedFrom().text(), draw.seedOn());
        return Reply.created("/api/v1/draws", desk.order(order));
    }

    @Operation(summary = "Draws with the published seed")
    @PostMapping("/{id}/seed")
    @Gives(HoldDraw.class)
    Receipt hold(@PathVariable DrawId id, @RequestBody Seed seed) {
        return desk.order(new HoldDraw(id, seed.seed().text()));
    }

    @Operation(summary = "Lists the draws, the newest first")
    @GetMapping
    ResponseEntity<List<DrawLine>> all(Window window) {
        return Reply.listed(desk.ask(new DrawLine.Find(window)));
    }

    @Operation(summary = "Shows one draw with all that is needed to recompute it")
    @GetMapping("/{id}")
    ResponseEntity<DrawView> one(@PathVariable DrawId id) {
        var draw = desk.ask(new DrawView.Find(id));
        return Reply.tagged(draw, draw.version());
    }
}
