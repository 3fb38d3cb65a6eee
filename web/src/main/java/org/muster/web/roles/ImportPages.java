package org.muster.web.roles;

import java.io.IOException;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.refusals.BadField;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.ImportView;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.views.AsAt;
import org.muster.web.roles.upload.Upload;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.NotRead;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Importing a role profile: handing in a document, and reviewing what was read. */
@Controller
@RequestMapping("/role-profiles/imports")
class ImportPages {
    private static final String PATH = "/role-profiles/imports/";

    private final Desk desk;

    ImportPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String handIn(Form form) {
        Reading.allow();
        return "roles/import";
    }

    @PostMapping
    String propose(
            Form form,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Optional<String> text) {
        Reading.allow();
        return form.order(
                        desk,
                        _ -> Reading.of(new ImportId(Id.fresh()), upload(file, text.orElse(""))))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        PATH + receipt.id(),
                                        "The document was read. Compare it with what was read, then"
                                                + " confirm."))
                .orElse("roles/import");
    }

    @GetMapping("/{id}")
    String review(@PathVariable ImportId id, Form form, Model page) {
        var view = desk.ask(new ImportView.Find(id));
        var replaced =
                view.replaces().map(old -> desk.ask(new RoleProfileView.Find(old, AsAt.NOW)));
        page.addAttribute("review", Review.of(view, replaced, form))
                .addAttribute("mayConfirm", Actors.may(ConfirmImport.class));
        return "roles/review";
    }

    @PostMapping("/{id}")
    String confirm(@PathVariable ImportId id, Form form, Model page) {
        var view = desk.ask(new ImportView.Find(id));
        return form.order(desk, typed -> reviewed(typed, view).command(id))
                .map(receipt -> form.done(receipt, profile(id), "The role profile was published."))
                .orElseGet(() -> review(id, form, page));
    }

    private static ReviewForm reviewed(Fields typed, ImportView view) {
        return new ReviewForm(typed, view.proposal().fields(), view.levels().keySet());
    }

    private String profile(ImportId id) {
        var confirmation = desk.ask(new ImportView.Find(id)).confirmation().orElseThrow();
        return "/role-profiles/" + confirmation.roleProfileId();
    }

    /** A file, if one was chosen; else what was pasted. */
    private static Upload upload(Optional<MultipartFile> file, String text) {
        try {
            var chosen = file.filter(f -> !f.isEmpty() || isNamed(f));
            return chosen.isPresent() ? Upload.of(chosen.get()) : Upload.pasted("text", text);
        } catch (NotRead _) {
            throw new BadField(
                    "file", "must be plain text in UTF-8, with a name that ends in .txt");
        } catch (BadInput e) {
            var fault = e.faults().getFirst();
            throw new BadField(fault.pointer().substring(1), fault.detail());
        } catch (IOException _) {
            throw new BadField("file", "could not be read; choose it again");
        }
    }

    private static boolean isNamed(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }
}
