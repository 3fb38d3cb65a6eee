package org.muster.web.support.live;

import java.util.Optional;

/**
 * That something changed, never what it changed to.
 *
 * @param position of the event in the store
 * @param feature the feature it belongs to, such as {@code applications}
 * @param id the record that changed
 * @param vacancy the vacancy that it belongs to, if to one
 */
public record Change(long position, String feature, String id, Optional<String> vacancy) {}
