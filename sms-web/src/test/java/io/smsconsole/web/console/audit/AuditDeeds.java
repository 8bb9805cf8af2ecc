package io.smsconsole.web.console.audit;

import java.util.UUID;
import java.util.function.Supplier;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.web.testing.Callers;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Does things that the audit log tells of.
 */
final class AuditDeeds {

	/** A name that nobody else uses. */
	final String name = "Ärger " + UUID.randomUUID().toString().substring(0, 8);

	/** Where all of it comes from. */
	final Origin origin = new Origin(UUID.randomUUID().toString(), "198.51.100.7",
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36");

	private final AppActions apps;

	private final JdbcTemplate jdbc;

	private String app;

	AuditDeeds(AppActions apps, JdbcTemplate jdbc) {
		this.apps = apps;
		this.jdbc = jdbc;
	}

	/** Adds an application, changes it, and is refused twice. */
	void happen() {
		Origin before = Origin.exchange(this.origin);
		try {
			this.app = as(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest(this.name, "=1+1", "old")))
				.smsSdkAppId();
			as(Callers.OWNER, () -> this.apps
				.modify(new ModifyAppInfoRequest(this.app, this.name, "<script>alert(1)</script> 新的说明", "new")));
			refused(Callers.OWNER, () -> this.apps.delete(new DeleteAppInfoRequest(this.app)));
			Caller stranger = new Caller(100000000099L, Callers.OWNER.ownerUin(), "stranger", Means.KEY,
					"AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA");
			refused(stranger, () -> this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0)));
		}
		finally {
			Origin.exchange(before);
		}
	}

	/** Removes the application, not what is written about it. */
	void undo() {
		this.jdbc.update("DELETE FROM app WHERE sdk_app_id = ?", this.app);
	}

	String app() {
		return this.app;
	}

	/** The id of what was written about an operation. */
	String entry(String action) {
		return this.jdbc.queryForObject("SELECT id FROM audit_entry WHERE request_id = ? AND action = ?", String.class,
				this.origin.requestId(), action);
	}

	private static <T> T as(Caller caller, Supplier<T> work) {
		return RunAs.call(caller, work);
	}

	private static void refused(Caller caller, Supplier<?> work) {
		try {
			as(caller, work);
		}
		catch (SmsException ex) {
			return;
		}
		throw new AssertionError("It was not refused");
	}

}
