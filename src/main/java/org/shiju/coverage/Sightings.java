package org.shiju.coverage;

import java.util.List;
import java.util.Map;

/**
 * What one report shows of the rules.
 *
 * @param fired by rule, how many figures it took
 */
public record Sightings(
    Map<String, Integer> fired, List<Unmapped> unmapped, List<Claim> claims, List<Said> said) {}
