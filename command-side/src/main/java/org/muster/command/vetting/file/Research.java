package org.muster.command.vetting.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.RiskId;

/**
 * What the research of a case has brought: results by check, the last day of each waiver, risks in
 * the order in which they were named.
 */
public record Research(
        Map<CheckType, CheckResult> results,
        Map<CheckType, LocalDate> waivers,
        Map<RiskId, Risk> risks) {
    static final Research NONE = new Research(Map.of(), Map.of(), Map.of());

    /** A risk, the check it came from where there is one, and whether it was disposed of. */
    public record Risk(Optional<CheckType> check, boolean disposedOf) {
        boolean isFrom(CheckType type) {
            return check.equals(Optional.of(type));
        }

        Risk disposed() {
            return new Risk(check, true);
        }
    }

    public Research recorded(CheckType type, CheckResult result) {
        return new Research(with(results, type, result), waivers, risks);
    }

    public Research waived(CheckType type, LocalDate expiresOn) {
        return new Research(results, with(waivers, type, expiresOn), risks);
    }

    public Research identified(RiskId risk, Optional<CheckType> check) {
        return new Research(results, waivers, with(risks, risk, new Risk(check, false)));
    }

    public Research disposedOf(RiskId risk) {
        return new Research(results, waivers, with(risks, risk, risks.get(risk).disposed()));
    }

    public boolean hasResult(CheckType type) {
        return results.containsKey(type);
    }

    /** The checks that have neither a result nor, on that day, a waiver. */
    public List<CheckType> outstanding(List<CheckType> required, LocalDate on) {
        return required.stream().filter(type -> !hasResult(type) && !isWaived(type, on)).toList();
    }

    /** The adverse checks that no risk names. */
    public List<CheckType> notAssessed() {
        return results.entrySet().stream()
                .filter(check -> check.getValue() == CheckResult.ADVERSE)
                .map(Map.Entry::getKey)
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
                || results.values().stream().anyMatch(result -> result != CheckResult.CLEAR);
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
