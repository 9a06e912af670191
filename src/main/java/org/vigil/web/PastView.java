package org.vigil.web;

import java.util.List;

/**
 * What the page of an entry says of its other states.
 *
 * @param former links that keep the anchors of passages which the entry has no more, each to where they last stood
 */
record PastView(HistoryView history, List<Former> former) {
    record Former(String anchor, Link link) {}
}
