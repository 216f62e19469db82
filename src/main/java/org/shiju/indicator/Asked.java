package org.shiju.indicator;

import org.shiju.model.Measurement;

/** A measurement and its texts as the words of the rules read them. */
record Asked(
    Measurement measurement,
    Dimension.Counted counted,
    String subject,
    String predicate,
    String scope,
    Named named) {}
