package io.smsconsole.core.catalog.shortlink;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The short links, at most {@value #LIMIT} of an application. A link belongs to one
 * template for good, so that what is told of it is told of one text.
 */
@Service
public class ShortLinks {

	/** The most links that an application can have. */
	public static final int LIMIT = 1_000;

	static final String KIND = "short-link";

	private static final int CACHE_SIZE = 20_000;

	private final ShortLinkMapper mapper;

	private final ShortCodes codes;

	private final ShortLinkAddress address;

	private final Apps apps;

	private final Caches caches;

	private final Clock clock;

	private final VersionedCache<Long, ShortLink> byId;

	ShortLinks(ShortLinkMapper mapper, ShortCodes codes, ShortLinkAddress address, Apps apps, Caches caches,
			Clock clock) {
		this.mapper = mapper;
		this.codes = codes;
		this.address = address;
		this.apps = apps;
		this.caches = caches;
		this.clock = clock;
		this.byId = caches.create(KIND, CACHE_SIZE, (id) -> Optional.ofNullable(mapper.find(id)));
	}

	/**
	 * Finds the link that somebody follows. A forged code is refused without a look into
	 * the database, everything else comes from memory as a rule.
	 * @param code what stands behind the address of short links
	 * @return the link, deleted ones too, see {@link ShortLink#open}; or empty
	 */
	public Optional<ShortLink> follow(String code) {
		return this.codes.id(code).flatMap(this.byId::find);
	}

	/**
	 * Finds a link, deleted ones too, in memory as a rule.
	 * @param id its id
	 * @return the link, or empty
	 */
	public Optional<ShortLink> find(long id) {
		return this.byId.find(id);
	}

	/**
	 * Finds the link that stands in the text of a template.
	 * @param templateId the template
	 * @return the link, or empty
	 */
	public Optional<ShortLink> ofTemplate(long templateId) {
		return Optional.ofNullable(this.mapper.ofTemplate(templateId));
	}

	/**
	 * The links that stand or stood in templates, deleted ones too.
	 * @param apps only those of these applications, or {@code null} for all
	 * @return the links, the oldest first
	 */
	public List<ShortLink> inTemplates(List<Long> apps) {
		return this.mapper.inTemplates(apps);
	}

	/**
	 * How a link is written in full.
	 * @param link the link
	 * @return its address with the scheme
	 */
	public String url(ShortLink link) {
		return this.address.url(link.id());
	}

	/**
	 * Finds a link as it is in the database.
	 * @param id its id as it was written
	 * @return the link, or empty where there is none or it was deleted
	 */
	public Optional<ShortLink> existing(String id) {
		return Ids.parse(id).map(this.mapper::find).filter((link) -> !link.deleted());
	}

	ShortLink get(String id) {
		return existing(id).orElseThrow(ShortLinks::unknown);
	}

	@RetriedTransaction
	long add(ShortLink link) {
		this.apps.lock(link.sdkAppId());
		if (this.mapper.countOfApp(link.sdkAppId()) >= LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, null, "shortlink.limit", LIMIT);
		}
		this.caches.changed(KIND);
		this.mapper.insert(link);
		return this.mapper.insertedId();
	}

	/**
	 * Changes a link. Where it leads was reviewed with the text that it stands in, and
	 * stays.
	 */
	@RetriedTransaction
	void modify(ShortLink changed) {
		this.caches.changed(KIND);
		ShortLink before = get(Long.toString(changed.id()));
		if (before.templateId() != 0 && !before.target().equals(changed.target())) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "TargetUrl", "shortlink.target-fixed");
		}
		this.mapper.update(changed);
	}

	@RetriedTransaction
	void delete(long id) {
		this.caches.changed(KIND);
		this.mapper.delete(id, this.clock.instant());
	}

	@EventListener
	void deleteAll(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.deleteOfApp(deleted.sdkAppId(), this.clock.instant());
	}

	/**
	 * The refusal of an id that no link has.
	 * @return what to throw
	 */
	public static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "LinkId", "shortlink.unknown");
	}

}
