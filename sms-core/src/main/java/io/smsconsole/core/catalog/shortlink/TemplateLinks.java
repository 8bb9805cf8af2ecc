package io.smsconsole.core.catalog.shortlink;

import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.template.TemplateWritten;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives links to the templates whose texts they stand in, one to each, and refuses texts
 * with links that would lead nowhere or that are told of another text.
 */
@Component
class TemplateLinks {

	private final ShortLinkMapper mapper;

	private final ShortLinkAddress address;

	private final ShortCodes codes;

	private final Caches caches;

	TemplateLinks(ShortLinkMapper mapper, ShortLinkAddress address, ShortCodes codes, Caches caches) {
		this.mapper = mapper;
		this.address = address;
		this.codes = codes;
		this.caches = caches;
	}

	@EventListener
	void claim(TemplateWritten written) {
		Set<String> found = this.address.codesIn(written.content());
		Optional<ShortLink> before = Optional.ofNullable(this.mapper.ofTemplate(written.templateId()));
		if (found.isEmpty() && before.isEmpty()) {
			return;
		}
		if (found.size() > 1) {
			throw refused("shortlink.several");
		}
		this.caches.changed(ShortLinks.KIND);
		before.ifPresent((link) -> this.mapper.bind(link.id(), 0));
		found.forEach((code) -> this.mapper.bind(free(code).id(), written.templateId()));
	}

	private ShortLink free(String code) {
		ShortLink link = this.codes.id(code)
			.map(this.mapper::find)
			.filter((one) -> !one.deleted())
			.orElseThrow(() -> refused("shortlink.in-text", code));
		if (link.templateId() != 0) {
			throw refused("shortlink.taken", link.name(), Long.toString(link.templateId()));
		}
		return link;
	}

	private static SmsException refused(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateContent", reason, arguments);
	}

}
