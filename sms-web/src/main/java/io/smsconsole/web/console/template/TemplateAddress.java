package io.smsconsole.web.console.template;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.web.console.region.RegionPath;

import org.springframework.stereotype.Component;

/**
 * Where the page of a template is and what it is called, for pages that only know its id.
 * Templates of pages reach it as {@code @templateAddress}.
 */
@Component
class TemplateAddress {

	private final Templates templates;

	private final RegionPath regions;

	private final Gate gate;

	TemplateAddress(Templates templates, RegionPath regions, Gate gate) {
		this.templates = templates;
		this.regions = regions;
		this.gate = gate;
	}

	/**
	 * The address of a template's page.
	 * @param templateId the template
	 * @return the path, or {@code null} where the template was deleted or the person may
	 * not see it
	 */
	public String of(long templateId) {
		if (!this.gate.may("DescribeTPLTemplateInfo")) {
			return null;
		}
		return this.templates.find(templateId)
			.filter((template) -> !template.deleted())
			.map((template) -> this.regions.of(template.region()) + "/templates/" + templateId)
			.orElse(null);
	}

	/**
	 * What a template is called.
	 * @param templateId the template
	 * @return its name, or its id where there is no such template or the person may not
	 * see it
	 */
	public String name(long templateId) {
		return this.templates.find(templateId)
			.filter((template) -> this.gate.may("DescribeTPLTemplateInfo"))
			.map(Template::name)
			.orElseGet(() -> Long.toString(templateId));
	}

}
