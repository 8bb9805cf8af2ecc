package io.smsconsole.web.console.review;

import java.util.List;
import java.util.Map;

/**
 * What was handed in besides the text.
 *
 * @param entries keys of labels with what was entered, in order
 * @param images the ids of the images
 */
record ReviewFacts(Map<String, String> entries, List<Long> images) {

}
