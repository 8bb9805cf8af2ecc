package io.smsconsole.web.console.review;

import java.util.List;
import java.util.Map;

import io.smsconsole.core.sending.task.TaskPreview;
import io.smsconsole.core.sending.task.TaskReport;

/**
 * What was handed in besides the text.
 *
 * @param entries keys of labels with what was entered, in order
 * @param images the ids of the images
 * @param samples the first messages of a group send, as people will read them
 * @param report what reading the list of a group send came to, or {@code null}
 */
record ReviewFacts(Map<String, String> entries, List<Long> images, List<TaskPreview> samples, TaskReport report) {

	ReviewFacts(Map<String, String> entries, List<Long> images) {
		this(entries, images, List.of(), null);
	}

}
