package io.smsconsole.core.catalog.template;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.review.Mirrored;
import io.smsconsole.core.catalog.review.MirroredItem;
import io.smsconsole.core.catalog.review.ReviewDecided;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.Verdict;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse.DescribeTemplateListStatus;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Templates at the upstream.
 */
@Component
class TemplateMirror implements Mirrored {

	private final SmsClient client;

	private final TemplateMapper mapper;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TemplateMirror(SmsClient client, TemplateMapper mapper, Caches caches, ApplicationEventPublisher events,
			Clock clock) {
		this.client = client;
		this.mapper = mapper;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Templates.KIND;
	}

	@Override
	public Optional<MirroredItem> find(long id) {
		return Optional.ofNullable(this.mapper.find(id))
			.map((template) -> new MirroredItem(id, template.region(), template.upstreamId()));
	}

	@Override
	public long add(long id) {
		Template template = this.mapper.find(id);
		TemplateDraft draft = template.draft();
		String upstreamId = this.client
			.call(new AddSmsTemplateRequest(draft.name(), draft.content(), draft.type().wire(),
					template.region().wire(), draft.remark()))
			.addTemplateStatus()
			.templateId();
		return Long.parseLong(upstreamId);
	}

	@Override
	public void modify(long id) {
		Template template = this.mapper.find(id);
		TemplateDraft draft = template.draft();
		this.client.call(new ModifySmsTemplateRequest(template.upstreamId(), draft.name(), draft.content(),
				draft.type().wire(), template.region().wire(), draft.remark()));
	}

	@Override
	public void delete(MirroredItem item) {
		this.client.call(new DeleteSmsTemplateRequest(item.upstreamId()));
	}

	@Override
	public Optional<Long> search(long id) {
		Template template = this.mapper.find(id);
		List<Long> ours = this.mapper.upstreamIds();
		for (int offset = 0;; offset += Page.MAX_LIMIT) {
			List<DescribeTemplateListStatus> page = describe(
					new DescribeSmsTemplateListRequest(template.region().wire(), List.of(), Page.MAX_LIMIT, offset));
			Optional<Long> found = page.stream()
				.filter((status) -> status.templateName().equals(template.name()))
				.filter((status) -> status.templateContent().equals(template.content()))
				.map(DescribeTemplateListStatus::templateId)
				.filter((upstreamId) -> !ours.contains(upstreamId))
				.findFirst();
			if (found.isPresent() || page.size() < Page.MAX_LIMIT) {
				return found;
			}
		}
	}

	@Override
	public List<Verdict> ask(Region region, List<Long> upstreamIds) {
		return describe(new DescribeSmsTemplateListRequest(region.wire(), upstreamIds, null, null)).stream()
			.map((status) -> new Verdict(status.templateId(), ReviewState.of(status.statusCode()),
					status.reviewReply()))
			.toList();
	}

	@Override
	@Transactional
	public void identify(long id, Long upstreamId) {
		this.caches.changed(Templates.KIND);
		this.mapper.identify(id, upstreamId);
	}

	@Override
	@Transactional
	public void decide(long id, ReviewState state, String reply) {
		Template before = this.mapper.findLocked(id);
		if (before != null && before.state() != state && before.state().mayBecome(state)) {
			this.caches.changed(Templates.KIND);
			this.mapper.decide(id, state, reply, this.clock.instant());
			if (state.settled()) {
				this.events.publishEvent(new ReviewDecided(Templates.KIND, id, before.region(), before.name(),
						state == ReviewState.EFFECTIVE, reply));
			}
		}
	}

	private List<DescribeTemplateListStatus> describe(DescribeSmsTemplateListRequest request) {
		return this.client.call(request).describeTemplateStatusSet();
	}

}
