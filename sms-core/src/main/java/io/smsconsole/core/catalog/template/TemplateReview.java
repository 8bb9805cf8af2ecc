package io.smsconsole.core.catalog.template;

import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.ReviewSubject;
import io.smsconsole.core.catalog.review.Reviewed;
import io.smsconsole.core.catalog.rule.Wording;

import org.springframework.stereotype.Component;

/**
 * Templates before a reviewer of this account.
 */
@Component
class TemplateReview implements Reviewed {

	private final TemplateMapper mapper;

	private final TemplateMirror mirror;

	private final Caches caches;

	TemplateReview(TemplateMapper mapper, TemplateMirror mirror, Caches caches) {
		this.mapper = mapper;
		this.mirror = mirror;
		this.caches = caches;
	}

	@Override
	public String kind() {
		return Templates.KIND;
	}

	@Override
	public boolean mirrored() {
		return true;
	}

	@Override
	public void lock(long id) {
		this.caches.changed(Templates.KIND);
		this.mapper.findLocked(id);
	}

	@Override
	public Optional<ReviewSubject> find(long id) {
		return Optional.ofNullable(this.mapper.find(id))
			.filter((template) -> !template.deleted())
			.map((template) -> new ReviewSubject(template.name(),
					Wording.ofTemplate(template.region(), template.content(), template.type())));
	}

	@Override
	public void decide(long id, boolean approved, String reply) {
		if (!approved) {
			this.mirror.decide(id, ReviewState.REJECTED, reply);
		}
	}

}
