package org.muster.command.vetting.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.RiskId;

/**
 * What the research of a case has brought: results by check, the last day of each waiver, risks in
 * the order in which they were named.
 *
 * @param resolved what traces came to
 * @param unanswered the items of the clarification that is out, by their numbers
 */
public record Research(
        Map<CheckType, CheckResult> results,
        Map<CheckType, CheckResult> resolved,
        Map<CheckType, LocalDate> waivers,
        Map<RiskId, Risk> risks,
        Set<Integer> unanswered) {
    static final Research NONE = new Research(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /** A risk, the check it came from where there is one, and whether it was disposed of. */
    public record Risk(Optional<CheckType> check, boolean disposedOf) {
        boolean isFrom(CheckType type) {
            return check.equals(Optional.of(type));
        }

        Risk disposed() {
            return new Risk(check, true);
        }
    }

    /** A check that is recorded anew is not resolved any more. */
    public Research recorded(CheckType type, CheckResult result) {
        var others = new LinkedHashMap<>(resolved);
        others.remove(type);
        return new Research(with(results, type, result), others, waivers, risks, unanswered);
    }

    public Research resolved(CheckType type, CheckResult result) {
        return new Research(results, with(resolved, type, result), waivers, risks, unanswered);
    }

    public Research waived(CheckType type, LocalDate expiresOn) {
        return new Research(results, resolved, with(waivers, type, expiresOn), risks, unanswered);
    }

    public Research identified(RiskId risk, Optional<CheckType> check) {
        return with(with(risks, risk, new Risk(check, false)));
    }

    public Research disposedOf(RiskId risk) {
        return with(with(risks, risk, risks.get(risk).disposed()));
    }

    public Research askedFor(int item) {
        var more = new TreeSet<>(unanswered);
        more.add(item);
        return open(more);
    }

    public Research answered(int item) {
        var fewer = new TreeSet<>(unanswered);
        fewer.remove(item);
        return open(fewer);
    }

    /** Everything that was asked for is answered. */
    public Research clarified() {
        return open(Set.of());
    }

    public boolean hasResult(CheckType type) {
        return results.containsKey(type);
    }

    /** The checks that have neither a result nor, on that day, a waiver. */
    public List<CheckType> outstanding(List<CheckType> required, LocalDate on) {
        return required.stream().filter(type -> !hasResult(type) && !isWaived(type, on)).toList();
    }

    /** The traces of which nobody has said yet what they came to. */
    public List<CheckType> unresolvedTraces() {
        return results.keySet().stream().filter(type -> came(type) == CheckResult.TRACE).toList();
    }

    /** The adverse checks that no risk names. */
    public List<CheckType> notAssessed() {
        return results.keySet().stream()
                .filter(type -> came(type) == CheckResult.ADVERSE)
                .filter(type -> risks.values().stream().noneMatch(r -> r.isFrom(type)))
                .toList();
    }

    public List<RiskId> notDisposedOf() {
        return risks.entrySet().stream()
                .filter(risk -> !risk.getValue().disposedOf())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Anything but clear checks: an adverse one, a trace that was not resolved, or any risk. */
    public boolean isAdverse() {
        return !risks.isEmpty()
                || results.keySet().stream().anyMatch(type -> came(type) != CheckResult.CLEAR);
    }

    /** What a check came to in the end. */
    private CheckResult came(CheckType type) {
        return resolved.getOrDefault(type, results.get(type));
    }

    private Research open(Set<Integer> items) {
        return new Research(results, resolved, waivers, risks, Set.copyOf(items));
    }

    private Research with(Map<RiskId, Risk> more) {
        return new Research(results, resolved, waivers, more, unanswered);
    }

    boolean wasWaived(CheckType type) {
        return waivers.containsKey(type);
    }

    /** The waivers that stand on a day in the place of a result, with their last days. */
    public Map<CheckType, LocalDate> standing(LocalDate on) {
        var standing = new LinkedHashMap<CheckType, LocalDate>();
        waivers.forEach(
                (type, last) -> {
                    if (!hasResult(type) && isWaived(type, on)) standing.put(type, last);
                });
        return standing;
    }

    private boolean isWaived(CheckType type, LocalDate on) {
        return Optional.ofNullable(waivers.get(type)).filter(last -> !on.isAfter(last)).isPresent();
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
