package io.smsconsole.core.catalog.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applications of the account: at least one once there was one, at most
 * {@value #LIMIT}.
 */
@Service
public class Apps {

	/** The most applications that an account can have. */
	public static final int LIMIT = 500;

	private static final String KIND = "app";

	private static final int KEY_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final AppMapper mapper;

	private final SecretBox secrets;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final VersionedCache<Long, SmsApp> byId;

	Apps(AppMapper mapper, SecretBox secrets, Caches caches, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.secrets = secrets;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
		this.byId = caches.create(KIND, LIMIT * 2, (id) -> Optional.ofNullable(mapper.find(id)));
	}

	/**
	 * Finds an application, in memory as a rule.
	 * @param sdkAppId its id
	 * @return the application as it is in force, or empty
	 */
	public Optional<SmsApp> find(long sdkAppId) {
		return this.byId.find(sdkAppId);
	}

	/**
	 * Finds an application as the database has it at this moment, for what can't be
	 * undone.
	 * @param sdkAppId its id
	 * @return the application, or empty where it never was or is deleted
	 */
	public Optional<SmsApp> latest(long sdkAppId) {
		return Optional.ofNullable(this.mapper.find(sdkAppId));
	}

	/**
	 * Locks an application, so that it is not deleted and what belongs to it is counted
	 * by one transaction at a time, until the caller's transaction ends.
	 * @param sdkAppId its id
	 * @throws SmsException if there is no such application
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(long sdkAppId) {
		if (!this.mapper.lock(sdkAppId)) {
			throw AppId.unknown();
		}
	}

	/**
	 * All applications, newest first.
	 * @return at most {@value #LIMIT}
	 */
	public List<SmsApp> list() {
		return this.mapper.list();
	}

	/**
	 * The key of an application, in the clear: for signing what is called back, and for
	 * its owner.
	 * @param sdkAppId its id
	 * @return 32 hexadecimal digits, or empty where there is no such application
	 */
	public Optional<String> appKey(long sdkAppId) {
		return Optional.ofNullable(this.mapper.appKey(sdkAppId)).map(EncryptedKey::appKey).map(this.secrets::decrypt);
	}

	/**
	 * Checks what is written about an application, before it is sent.
	 * @param request its name and what is written about it
	 * @return what is wrong, empty where it may be sent
	 */
	public List<SmsException> problems(AddAppInfoRequest request) {
		Problems problems = Problems.all();
		AppText.of(request.appName(), request.appDesc(), request.appLabel(), problems);
		return problems.list();
	}

	@Transactional
	long add(AppText text) {
		this.caches.changed(KIND);
		if (this.mapper.count() >= LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, null, "app.limit", LIMIT);
		}
		this.mapper.insert(text, AppStatus.ENABLED, this.secrets.encrypt(newKey()), this.clock.instant());
		return this.mapper.insertedId();
	}

	@Transactional
	void modify(long sdkAppId, AppText text) {
		this.caches.changed(KIND);
		existing(sdkAppId);
		this.mapper.modifyText(sdkAppId, text);
	}

	@Transactional
	void modifyStatus(long sdkAppId, AppStatus status) {
		this.caches.changed(KIND);
		existing(sdkAppId);
		this.mapper.modifyStatus(sdkAppId, status);
	}

	@RetriedTransaction
	void resetKey(long sdkAppId) {
		lock(sdkAppId);
		this.mapper.modifyKey(sdkAppId, this.secrets.encrypt(newKey()));
	}

	@RetriedTransaction
	void delete(long sdkAppId) {
		this.caches.changed(KIND);
		if (existing(sdkAppId).enabled()) {
			throw new SmsException(ErrorCode.RESOURCE_IN_USE, AppId.PARAMETER, "app.delete-enabled");
		}
		if (this.mapper.count() == 1) {
			throw new SmsException(ErrorCode.UNSUPPORTED_OPERATION, AppId.PARAMETER, "app.delete-last");
		}
		this.mapper.delete(sdkAppId);
		this.events.publishEvent(new AppDeleted(sdkAppId));
	}

	private SmsApp existing(long sdkAppId) {
		return Optional.ofNullable(this.mapper.find(sdkAppId)).orElseThrow(AppId::unknown);
	}

	private String newKey() {
		byte[] key = new byte[KEY_BYTES];
		this.random.nextBytes(key);
		return HexFormat.of().formatHex(key);
	}

}
