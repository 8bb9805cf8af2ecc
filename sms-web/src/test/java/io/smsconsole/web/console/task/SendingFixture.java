package io.smsconsole.web.console.task;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.RecipientActions;
import io.smsconsole.core.sending.recipient.UploadRecipientListRequest;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Has ready what a group send needs: an application, a sign and templates in effect.
 */
final class SendingFixture {

	/** The text of the mainland template, with three variables. */
	static final String TEXT = "{1}您好，本次消费{2}元，会员编号{3}，感谢光临。";

	private static final long OWNER = 100000000001L;

	private final AutowireCapableBeanFactory beans;

	private final long app;

	private final String sign;

	private final long template;

	SendingFixture(AutowireCapableBeanFactory beans, Region region, String sign, String text) {
		this.beans = beans;
		CatalogMother mother = beans.createBean(CatalogMother.class);
		this.sign = sign;
		this.app = asOwner(mother::app);
		asOwner(() -> mother.effectiveSign(region, sign));
		this.template = asOwner(() -> mother.effectiveTemplate(region, SmsType.NOTIFICATION, text));
	}

	String app() {
		return Long.toString(this.app);
	}

	String sign() {
		return this.sign;
	}

	String template() {
		return Long.toString(this.template);
	}

	/**
	 * Makes a task with numbers entered by hand and the same values for all.
	 */
	String task(Region region, String name, String numbers, List<String> values) {
		return asOwner(() -> {
			String list = this.beans.getBean(RecipientActions.class)
				.upload(new UploadRecipientListRequest(app(), region.wire(), 0, null, numbers))
				.recipientListId();
			return this.beans.getBean(TaskActions.class)
				.create(new CreateSendTaskRequest(name, region.wire(), app(), this.sign, template(), values, list, null,
						null))
				.taskId();
		});
	}

	<T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.beans.getBean(Accounts.class).forJob(OWNER, "test"), work);
	}

}
