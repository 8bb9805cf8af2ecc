package io.smsconsole.core.feedback.callback;

import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows where receipts and replies are to be reported.
 */
@Service
public class Callbacks {

	private static final String KIND = "callback";

	private final CallbackMapper mapper;

	private final CallbackUrl urls;

	private final Caches caches;

	private final Ids ids;

	private final ApplicationEventPublisher events;

	private final VersionedCache<Long, Callback> byTarget;

	Callbacks(CallbackMapper mapper, CallbackUrl urls, Caches caches, Ids ids, ApplicationEventPublisher events) {
		this.mapper = mapper;
		this.urls = urls;
		this.caches = caches;
		this.ids = ids;
		this.events = events;
		this.byTarget = caches.create(KIND, Apps.LIMIT * 2, (target) -> Optional.ofNullable(mapper.find(target)));
	}

	/**
	 * Whether something is to be reported, from memory as a rule.
	 * @param target the application, or {@link Callback#REPLIES}
	 * @return whether there is a receiver and it is called
	 */
	public boolean enabled(long target) {
		return this.byTarget.find(target).filter(Callback::enabled).isPresent();
	}

	/**
	 * Where something is to be reported, from the database.
	 * @param target the application, or {@link Callback#REPLIES}
	 * @return the callback, switched off where there never was one
	 */
	public Callback find(long target) {
		Callback found = this.mapper.find(target);
		return (found != null) ? found : Callback.none(target);
	}

	/**
	 * Checks the address of a receiver, before it is saved.
	 * @param parameter the parameter that carries it
	 * @param url what was given
	 * @return the address as it is saved
	 * @throws SmsException if it is none that may be called
	 */
	public String checked(String parameter, String url) {
		return this.urls.check(parameter, url);
	}

	/**
	 * Checks the address of a receiver that is to be called at once.
	 * @param parameter the parameter that carries it
	 * @param url what was given
	 * @return the address
	 * @throws SmsException if there is none, or none that may be called
	 */
	public String wanted(String parameter, String url) {
		String checked = (url != null) ? checked(parameter, url) : "";
		if (checked.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "callback.url-untested");
		}
		return checked;
	}

	/**
	 * Forgets the receiver of an application, within the transaction that deletes it.
	 * @param deleted which application
	 */
	@EventListener
	void forget(AppDeleted deleted) {
		this.caches.changed(KIND);
		this.mapper.delete(deleted.sdkAppId());
		this.events.publishEvent(new CallbackChanged(Callback.none(deleted.sdkAppId())));
	}

	/**
	 * Changes where something is to be reported.
	 * @param target the application, or {@link Callback#REPLIES}
	 * @param parameter the parameter that carries the address
	 * @param url a checked address, or {@code null} to leave it
	 * @param enabled whether it is called, or {@code null} to leave that
	 */
	@Transactional
	void modify(long target, String parameter, String url, Boolean enabled) {
		this.caches.changed(KIND);
		Callback before = find(target);
		String newUrl = (url != null) ? url : before.url();
		boolean newEnabled = (enabled != null) ? enabled : before.enabled();
		if (newEnabled && newUrl.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "callback.url-missing");
		}
		long since = (newEnabled && !before.enabled()) ? this.ids.next() : before.since();
		Callback after = new Callback(target, newUrl, newEnabled, since);
		this.mapper.save(after);
		this.events.publishEvent(new CallbackChanged(after));
	}

}
