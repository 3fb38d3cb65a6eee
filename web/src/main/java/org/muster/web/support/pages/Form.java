package org.muster.web.support.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.api.Command;
import org.muster.api.Receipt;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Stale;
import org.muster.web.support.Desk;
import org.muster.web.support.problems.causes.Words;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form: what was typed, and what the order that it asks for came to. A controller asks for it as
 * a parameter; the page finds it as {@code form}, also before anything was sent.
 */
public final class Form {
    private static final int INVALID = 400;
    private static final int REFUSED = 409;
    private static final int STALE = 412;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> prefilled = new HashMap<>();
    private List<FieldFault> faults = List.of();
    private List<String> missing = List.of();
    private String refusal = "";

    Form(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * Has the order carried out that the fields ask for. Comes back empty where a field cannot be
     * read or a rule refuses: the page is then shown again, and says why.
     */
    public Optional<Receipt> order(Desk desk, Function<Fields, Command> meaning) {
        var fields = new Fields(request);
        try {
            var command = meaning.apply(fields);
            if (fields.faults().isEmpty()) return Optional.of(desk.order(command));
        } catch (Fields.Stop _) {
            // the field is among the faults
        } catch (Rejected e) {
            missing = e.missing();
            return refused(REFUSED, e.sentence());
        } catch (Stale _) {
            return refused(STALE, "Somebody changed this since you read it. Look again.");
        } catch (BadField e) {
            if (fields.faults().isEmpty()) fields.refuse(e.field(), e.detail());
        } catch (IllegalArgumentException e) {
            if (fields.faults().isEmpty()) {
                return refused(INVALID, "This " + Words.of(e).orElseThrow(() -> e) + ".");
            }
        }
        faults = List.copyOf(fields.faults());
        return refused(INVALID, "");
    }

    /** Goes on to a page that has seen what was ordered, and says there that it was done. */
    public String done(Receipt receipt, String path, String sentence) {
        RequestContextUtils.getOutputFlashMap(request).put("done", sentence);
        return "redirect:" + path + "?waitFor=" + receipt.position();
    }

    /** What a field holds before anything is typed. */
    public Form prefill(String name, Object value) {
        prefilled.put(name, value.toString());
        return this;
    }

    /** What the page calls a field, where the field's name does not say so. */
    public Form labelled(String name, String label) {
        faults =
                faults.stream()
                        .map(fault -> fault.field().equals(name) ? fault.labelled(label) : fault)
                        .toList();
        return this;
    }

    public String typed(String name) {
        var typed = request.getParameter(name);
        return typed == null ? prefilled.getOrDefault(name, "") : typed;
    }

    public boolean holds(String name, Object choice) {
        return typed(name).equals(choice.toString());
    }

    /** Says whether, in what was sent, the box of this choice is ticked. */
    public boolean ticked(String name, Object choice) {
        var ticked = request.getParameterValues(name);
        return ticked != null && List.of(ticked).contains(choice.toString());
    }

    public String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(FieldFault::sentence)
                .findFirst()
                .orElse("");
    }

    /** Names for a field what else says something about it, for those who hear the page. */
    public @Nullable String describedBy(String name, String hint) {
        var ids =
                (hint.isEmpty() ? "" : name + "-hint ")
                        + (fault(name).isEmpty() ? "" : name + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    public boolean isFailed() {
        return !refusal.isEmpty() || !faults.isEmpty();
    }

    public String getRefusal() {
        return refusal;
    }

    public List<String> getMissing() {
        return missing;
    }

    public List<FieldFault> getFaults() {
        return faults;
    }

    private Optional<Receipt> refused(int status, String sentence) {
        refusal = sentence;
        response.setStatus(status);
        return Optional.empty();
    }
}
