package org.muster.web.support.acts;

import java.util.List;
import java.util.function.Function;
import org.muster.api.Command;
import org.muster.web.support.pages.Fields;

/**
 * Something that may be done to a record now, and the form that asks for it. The page {@code
 * support/act} shows it.
 *
 * @param name its part of the address
 * @param done the sentence with which the next page says that it was done
 * @param meaning turns the fields into the order
 */
public record Act(
        String name,
        String title,
        String explanation,
        List<Asked> asked,
        String done,
        Function<Fields, Command> meaning) {}
