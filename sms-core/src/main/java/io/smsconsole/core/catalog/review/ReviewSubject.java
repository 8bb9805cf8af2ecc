package io.smsconsole.core.catalog.review;

import io.smsconsole.core.catalog.rule.Wording;

/**
 * What a reviewer has to look at.
 *
 * @param title what it is called
 * @param wording what is held against the rules, or {@code null} where nothing is
 */
public record ReviewSubject(String title, Wording wording) {

}
