package org.muster.query.policies;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Code;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.policies.PolicyWords;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Says what codes are called. */
@Component
class PolicyWordsQueries {
    @QueryHandler
    PolicyWords handle(PolicyWords.Find query, Reader reader) {
        return new PolicyWords(
                words(reader, PolicySet::levels, Level::name),
                words(reader, PolicySet::checks, name -> name),
                words(reader, PolicySet::riskFactors, name -> name),
                words(reader, set -> set.cases().clarifications(), name -> name),
                words(reader, set -> set.cases().relations(), name -> name),
                words(reader, set -> set.appeals().grounds(), name -> name),
                words(reader, set -> set.appeals().lateReasons(), name -> name),
                words(reader, set -> set.appeals().harmReasons(), name -> name));
    }

    private static <V> Map<String, String> words(
            Reader reader,
            Function<PolicySet, Map<? extends Code, V>> part,
            Function<V, String> name) {
        var words = new TreeMap<String, String>();
        for (var set : reader.policies().sets()) {
            part.apply(set).forEach((code, value) -> words.put(code.code(), name.apply(value)));
        }
        return words;
    }
}
