package io.smsconsole.web.console.shortlink;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.shortlink.ShortLink;
import io.smsconsole.core.catalog.shortlink.ShortLinks;

import org.springframework.stereotype.Component;

/**
 * The short link that stands in the text of a template, for pages that show the template
 * or what is sent by it.
 */
@Component("templateLink")
class TemplateLink {

	private final ShortLinks links;

	private final Gate gate;

	TemplateLink(ShortLinks links, Gate gate) {
		this.links = links;
		this.gate = gate;
	}

	/**
	 * Finds the link.
	 * @param templateId the template
	 * @return the link with the address of its page, or {@code null} where there is none
	 * or the person may not see it
	 */
	public Line of(long templateId) {
		return this.links.ofTemplate(templateId)
			.filter((link) -> !link.deleted() && this.gate.may("DescribeShortLinkInfo", link.sdkAppId()))
			.map((link) -> new Line(link, ShortLinkController.PATH + "/" + link.id()))
			.orElse(null);
	}

	/**
	 * A link and where it is told of.
	 *
	 * @param link the link
	 * @param path the address of its page
	 */
	record Line(ShortLink link, String path) {

	}

}
