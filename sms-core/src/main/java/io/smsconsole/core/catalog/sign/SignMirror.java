package io.smsconsole.core.catalog.sign;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.image.Images;
import io.smsconsole.core.catalog.qualification.Qualification;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.catalog.review.Mirrored;
import io.smsconsole.core.catalog.review.MirroredItem;
import io.smsconsole.core.catalog.review.ReviewDecided;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.Verdict;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse.DescribeSignListStatus;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.client.UnsentException;
import io.smsconsole.core.wire.upstream.UpstreamProperties;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs at the upstream.
 */
@Component
class SignMirror implements Mirrored {

	private final SmsClient client;

	private final SignMapper mapper;

	private final Images images;

	private final Qualifications qualifications;

	private final UpstreamProperties upstream;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignMirror(SmsClient client, SignMapper mapper, Images images, Qualifications qualifications,
			UpstreamProperties upstream, Caches caches, ApplicationEventPublisher events, Clock clock) {
		this.client = client;
		this.mapper = mapper;
		this.images = images;
		this.qualifications = qualifications;
		this.upstream = upstream;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Signs.KIND;
	}

	@Override
	public Optional<MirroredItem> find(long id) {
		return Optional.ofNullable(this.mapper.find(id))
			.map((sign) -> new MirroredItem(id, sign.region(), sign.upstreamId()));
	}

	@Override
	public long add(long id) {
		return this.client.call(request(this.mapper.find(id))).addSignStatus().signId();
	}

	@Override
	public void modify(long id) {
		Sign sign = this.mapper.find(id);
		AddSmsSignRequest text = request(sign);
		this.client.call(new ModifySmsSignRequest(sign.upstreamId(), text.signName(), text.signType(),
				text.documentType(), text.international(), text.signPurpose(), text.proofImage(),
				text.commissionImage(), text.remark(), text.qualificationId()));
	}

	@Override
	public void delete(MirroredItem item) {
		this.client.call(new DeleteSmsSignRequest(item.upstreamId()));
	}

	// Only an upstream that lists signs without being asked for ids can answer this.
	@Override
	public Optional<Long> search(long id) {
		Sign sign = this.mapper.find(id);
		List<Long> ours = this.mapper.upstreamIds();
		return describe(sign.region(), List.of()).stream()
			.filter((status) -> status.signName().equals(sign.name()))
			.map(DescribeSignListStatus::signId)
			.filter((upstreamId) -> !ours.contains(upstreamId))
			.findFirst();
	}

	@Override
	public List<Verdict> ask(Region region, List<Long> upstreamIds) {
		return describe(region, upstreamIds).stream()
			.map((status) -> new Verdict(status.signId(), ReviewState.of(status.statusCode()), status.reviewReply()))
			.toList();
	}

	@Override
	@Transactional
	public void identify(long id, Long upstreamId) {
		this.caches.changed(Signs.KIND);
		this.mapper.identify(id, upstreamId);
	}

	@Override
	@Transactional
	public void decide(long id, ReviewState state, String reply) {
		Sign before = this.mapper.findLocked(id);
		if (before != null && before.state() != state && before.state().mayBecome(state)) {
			this.caches.changed(Signs.KIND);
			this.mapper.decide(id, state, reply, this.clock.instant());
			if (state.settled()) {
				this.events.publishEvent(new ReviewDecided(Signs.KIND, id, before.region(), before.name(),
						state == ReviewState.EFFECTIVE, reply));
			}
		}
	}

	private List<DescribeSignListStatus> describe(Region region, List<Long> upstreamIds) {
		return this.client.call(new DescribeSmsSignListRequest(upstreamIds, region.wire())).describeSignListStatusSet();
	}

	private AddSmsSignRequest request(Sign sign) {
		SignDraft draft = sign.draft();
		return new AddSmsSignRequest(draft.name(), draft.type().wire(), draft.documentType().wire(),
				sign.region().wire(), draft.purpose().wire(), base64(sign.images().proofImageId()),
				base64(sign.images().commissionImageId()), draft.remark(), qualificationId(draft));
	}

	private Long qualificationId(SignDraft draft) {
		return Optional.ofNullable(draft.qualificationId())
			.flatMap(this.qualifications::find)
			.map(this::known)
			.map(Qualification::idAtUpstream)
			.orElse(null);
	}

	/** Waits for the id that a person has to enter, as for an upstream that is down. */
	private Qualification known(Qualification qualification) {
		if (!qualification.knownTo(this.upstream)) {
			throw new UnsentException(
					"Nobody has entered yet what the upstream knows qualification " + qualification.id() + " by", null);
		}
		return qualification;
	}

	private String base64(Long imageId) {
		return Optional.ofNullable(imageId)
			.flatMap(this.images::find)
			.map((image) -> Base64.getEncoder().encodeToString(image.content()))
			.orElse(null);
	}

}
