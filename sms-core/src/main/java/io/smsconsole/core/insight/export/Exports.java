package io.smsconsole.core.insight.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Keeps files: whom they belong to, how far they are, and for how long.
 */
@Service
public class Exports {

	private static final int SOME = 50;

	private final ExportMapper mapper;

	private final Map<ExportKind, ExportSource> sources = new EnumMap<>(ExportKind.class);

	private final CurrentAccount account;

	private final Settings settings;

	private final Ids ids;

	private final Clock clock;

	Exports(ExportMapper mapper, List<ExportSource> sources, CurrentAccount account, Settings settings, Ids ids,
			Clock clock) {
		this.mapper = mapper;
		sources.forEach((source) -> this.sources.put(source.kind(), source));
		this.account = account;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	ExportSource source(ExportKind kind) {
		return this.sources.get(kind);
	}

	@RetriedTransaction
	long add(String action, AddDumpLogTaskRequest request, boolean whole) {
		ExportKind kind = ExportKind.of(request.kind());
		ExportSource.Wanted wanted = source(kind).want(action, request, whole);
		Instant now = this.clock.instant();
		Locale locale = LocaleContextHolder.getLocale();
		long id = this.ids.next();
		this.mapper
			.insert(new Export(id, this.account.uin(), kind, ExportFormat.of(request.format()), locale.toLanguageTag(),
					whole, wanted.text(), ExportState.WAITING, wanted.position(), 0, 0, 0, 0, null, now.plus(kept())),
					now);
		return id;
	}

	/** The caller's files of a kind, or of all kinds. */
	List<Export> list(ExportKind kind, Keyset keyset) {
		return this.mapper.list(this.account.uin(), kind, keyset);
	}

	/**
	 * A file of the caller's, which they may still see all of.
	 * @throws SmsException where there is none
	 */
	Export readable(String id) {
		Export export = own(id);
		if (export.state() != ExportState.DONE || !source(export.kind()).visible(export.wanted(), export.whole())) {
			throw unknown();
		}
		return export;
	}

	/** What belongs to somebody else does not exist. */
	Export own(String id) {
		return Ids.parse(id)
			.flatMap(this.mapper::find)
			.filter((export) -> export.uin() == this.account.uin())
			.orElseThrow(Exports::unknown);
	}

	@RetriedTransaction
	void cancel(String id) {
		Export export = this.mapper.lock(own(id).id()).orElseThrow(Exports::unknown);
		remove(export.id());
	}

	/**
	 * Removes files that are kept no longer.
	 * @return whether there may be more
	 */
	@RetriedTransaction
	public boolean forget() {
		Instant now = this.clock.instant();
		List<Long> expired = this.mapper.expired(now, this.ids.floor(now.minus(kept())), 1);
		expired.forEach(this::remove);
		return !expired.isEmpty();
	}

	private void remove(long id) {
		int deleted;
		do {
			deleted = this.mapper.deleteChunks(id, SOME);
		}
		while (deleted == SOME);
		this.mapper.delete(id);
	}

	/** A shorter term holds for files that are there, too. */
	ExportInfo info(Export export) {
		long created = this.ids.instant(export.id()).getEpochSecond();
		long expires = Math.min(export.expiresAt().getEpochSecond(), created + kept().toSeconds());
		return ExportInfo.of(export, created, expires);
	}

	private Duration kept() {
		return this.settings.duration(Setting.EXPORT_KEEP_DAYS);
	}

	private static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "ExportId", "export.unknown");
	}

}
