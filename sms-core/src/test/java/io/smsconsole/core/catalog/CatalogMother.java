package io.smsconsole.core.catalog;

import java.util.List;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.catalog.qualification.AddSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.Manager;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes applications, qualifications, signs and templates for tests. A bean in every test
 * of the core's beans, so that they share one application context.
 */
@Component
public class CatalogMother {

	/** A credit code whose check character is right. */
	public static final String CREDIT_CODE = "91440300708461136T";

	private final AppActions apps;

	private final QualificationActions qualifications;

	private final SignActions signs;

	private final TemplateActions templates;

	private final JdbcClient database;

	private final Caches caches;

	private final TransactionTemplate transaction;

	CatalogMother(AppActions apps, QualificationActions qualifications, SignActions signs, TemplateActions templates,
			JdbcClient database, Caches caches, TransactionTemplate transaction) {
		this.apps = apps;
		this.qualifications = qualifications;
		this.signs = signs;
		this.templates = templates;
		this.database = database;
		this.caches = caches;
		this.transaction = transaction;
	}

	/**
	 * Adds an enabled application.
	 * @return its id
	 */
	public long app() {
		return Long.parseLong(this.apps.add(new AddAppInfoRequest("商城", null, null)).smsSdkAppId());
	}

	/**
	 * Adds an approved qualification.
	 * @return its id
	 */
	public long qualification() {
		return this.qualifications
			.add(new AddSmsQualificationRequest("示例科技有限公司", null, 0, CREDIT_CODE, "王小明",
					new Manager("李小红", "13800138000", "110101199003071234"), List.of(Pictures.png()), null, null, null))
			.qualificationId();
	}

	/**
	 * Hands in a sign of a company.
	 * @param region where it may be used
	 * @param name the sign
	 * @return its id
	 */
	public long sign(Region region, String name) {
		Long qualification = (region == Region.MAINLAND) ? qualification() : null;
		return this.signs
			.add(new AddSmsSignRequest(name, 0, 1, region.wire(), 0, Pictures.png(), null, null, qualification))
			.addSignStatus()
			.signId();
	}

	/**
	 * Hands in a sign and lets it come into effect.
	 * @param region where it may be used
	 * @param name the sign
	 * @return its id, at the upstream too
	 */
	public long effectiveSign(Region region, String name) {
		long id = sign(region, name);
		bringIntoEffect("sign", id);
		return id;
	}

	/**
	 * Hands in a template.
	 * @param region where it may be used
	 * @param type what it is for
	 * @param content the text
	 * @return its id
	 */
	public long template(Region region, SmsType type, String content) {
		return Long
			.parseLong(this.templates.add(new AddSmsTemplateRequest("登录验证码", content, type.wire(), region.wire(), ""))
				.addTemplateStatus()
				.templateId());
	}

	/**
	 * Hands in a template and lets it come into effect. There must be a sign.
	 * @param region where it may be used
	 * @param type what it is for
	 * @param content the text
	 * @return its id, at the upstream too
	 */
	public long effectiveTemplate(Region region, SmsType type, String content) {
		long id = template(region, type, content);
		bringIntoEffect("template", id);
		return id;
	}

	/** As the mirror of reviews does, so that what was read before is not believed. */
	private void bringIntoEffect(String kind, long id) {
		this.transaction.executeWithoutResult((status) -> {
			this.caches.changed(kind);
			this.database.sql("UPDATE " + kind + " SET state = 0, upstream_id = id WHERE id = ?").param(id).update();
		});
	}

}
