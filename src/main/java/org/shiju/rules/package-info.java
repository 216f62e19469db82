/**
 * Everything the program knows of its domain, loaded from {@code rules/}: words, units, headings,
 * indicators, identities.
 *
 * <p>The YAML is for people. The build packs it, without the examples, into one binary resource
 * that loads in a few milliseconds; YAML itself is read only for {@code --rules}, {@code lint} and
 * {@code test}.
 *
 * <p>API: {@link org.shiju.rules.Rules}, {@link org.shiju.rules.RuleException} and {@link
 * org.shiju.rules.Place}; the rest is internal and may change in any version.
 */
@NullMarked
package org.shiju.rules;

import org.jspecify.annotations.NullMarked;
