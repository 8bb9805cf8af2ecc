package io.smsconsole.web.console;

import java.util.function.Supplier;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.review.ReviewMirror;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import org.awaitility.Awaitility;

import org.springframework.stereotype.Component;

/**
 * Makes qualifications, signs and templates as the owner, past the pages.
 */
@Component
public class CatalogHands {

	private final CatalogMother mother;

	private final Accounts accounts;

	private final ReviewMirror mirror;

	private final Signs signs;

	private final Templates templates;

	CatalogHands(CatalogMother mother, Accounts accounts, ReviewMirror mirror, Signs signs, Templates templates) {
		this.mother = mother;
		this.accounts = accounts;
		this.mirror = mirror;
		this.signs = signs;
		this.templates = templates;
	}

	/**
	 * Adds an approved qualification.
	 * @return its id
	 */
	public long qualification() {
		return asOwner(this.mother::qualification);
	}

	/**
	 * Hands in a sign.
	 * @param region where it may be used
	 * @param name the sign
	 * @return its id
	 */
	public long sign(Region region, String name) {
		return asOwner(() -> this.mother.sign(region, name));
	}

	/**
	 * Hands in a template.
	 * @param region where it may be used
	 * @param type what it is for
	 * @param content the text
	 * @return its id
	 */
	public long template(Region region, SmsType type, String content) {
		return asOwner(() -> this.mother.template(region, type, content));
	}

	/**
	 * Adds an application.
	 * @return its id
	 */
	public String app() {
		return Long.toString(asOwner(this.mother::app));
	}

	/**
	 * Hands in a template and has it come into effect.
	 * @param region where it may be used
	 * @param content its text
	 * @return its id
	 */
	public String effectiveTemplate(Region region, String content) {
		long template = template(region, SmsType.NOTIFICATION, content);
		Awaitility.await().until(() -> {
			this.mirror.run();
			return this.templates.find(template).filter(Template::effective).isPresent();
		});
		return Long.toString(template);
	}

	/**
	 * Hands in a sign and a template and has the simulated cloud approve them, so that
	 * both can be sent with.
	 * @param region where they may be used
	 * @param sign the sign
	 * @param content the template's text
	 * @return the template's id
	 */
	public String effective(Region region, String sign, String content) {
		sign(region, sign);
		long template = template(region, SmsType.NOTIFICATION, content);
		Awaitility.await().until(() -> {
			this.mirror.run();
			return this.signs.effective(region, sign).isPresent()
					&& this.templates.find(template).filter(Template::effective).isPresent();
		});
		return Long.toString(template);
	}

	/**
	 * Does something as the owner.
	 * @param work what to do
	 * @param <T> what comes of it
	 * @return what comes of it
	 */
	public <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(this.accounts.owner().orElseThrow().uin(), "test"), work);
	}

}
