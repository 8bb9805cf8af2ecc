package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;

/**
 * The whole messages of one request. Nearly all rules look at the message, and most
 * requests have one for all of their numbers, so the last one is remembered. For one
 * thread.
 */
final class Rendering {

	private final String signName;

	private final TemplateText text;

	private List<String> parameters;

	private Region region;

	private String content;

	private int segments;

	Rendering(String signName, TemplateText text) {
		this.signName = signName;
		this.text = text;
	}

	String content(Candidate candidate) {
		render(candidate);
		return this.content;
	}

	/** How many segments it is billed as. */
	int segments(Candidate candidate) {
		render(candidate);
		return this.segments;
	}

	private void render(Candidate candidate) {
		Region wanted = candidate.number().region();
		// the same list, not an equal one: comparing would cost what is to be saved
		if (candidate.parameters() != this.parameters || wanted != this.region) {
			this.content = MessageContent.of(wanted, this.signName, this.text.render(candidate.parameters()));
			this.segments = Segments.of(this.content, wanted).count();
			this.parameters = candidate.parameters();
			this.region = wanted;
		}
	}

}
