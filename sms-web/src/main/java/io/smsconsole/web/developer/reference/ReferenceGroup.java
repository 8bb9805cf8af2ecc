package io.smsconsole.web.developer.reference;

import java.util.List;

/**
 * The actions of one feature.
 *
 * @param id the feature's name
 * @param title the feature in the reader's language
 * @param lines its actions, by name
 */
public record ReferenceGroup(String id, String title, List<ReferenceLine> lines) {

}
