package io.smsconsole.scheduler.feedback;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.sending.send.Candidate;
import io.smsconsole.core.sending.send.SendDraft;
import io.smsconsole.core.sending.send.SendOrder;
import io.smsconsole.core.sending.send.Sender;
import io.smsconsole.core.sending.send.Verdict;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends messages through the simulated cloud, so that something comes back.
 */
@Component
public class FeedbackFixture {

	private final AppActions apps;

	private final Accounts accounts;

	private final Sender sender;

	private final SmsClient cloud;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transactions;

	FeedbackFixture(AppActions apps, Accounts accounts, Sender sender, SmsClient cloud, JdbcTemplate jdbc,
			TransactionTemplate transactions) {
		this.apps = apps;
		this.accounts = accounts;
		this.sender = sender;
		this.cloud = cloud;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/**
	 * Does something as the owner.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return what comes of it
	 */
	public <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(this.accounts.owner().orElseThrow().uin(), "test"), work);
	}

	/**
	 * Adds an application.
	 * @return its id
	 */
	public long app() {
		return Long.parseLong(asOwner(() -> this.apps.add(new AddAppInfoRequest("测试应用", null, null))).smsSdkAppId());
	}

	/**
	 * Sends a message to each of some numbers in Hong Kong.
	 * @param app the application
	 * @param phones the numbers in E.164
	 * @return the messages
	 */
	public List<Long> send(long app, List<String> phones) {
		long template = template();
		List<Candidate> candidates = phones.stream()
			.map((phone) -> new Candidate(PhoneNumbers.strict(phone).number(), List.of(), 0))
			.toList();
		SendDraft draft = new SendDraft(app, template, "", 0, "", "", "order-7", 200);
		return this.transactions.execute((transaction) -> this.sender.send(List.of(new SendOrder(draft, candidates))))
			.get(0)
			.stream()
			.map(Verdict::messageId)
			.toList();
	}

	private long template() {
		long upstreamId = Long
			.parseLong(this.cloud.call(new AddSmsTemplateRequest("模板", "Your parcel arrives today", 2, 1, "测试"))
				.addTemplateStatus()
				.templateId());
		this.jdbc.update("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
				+ " VALUES (1, '模板', 'Your parcel arrives today', 2, 0, ?, NOW())", upstreamId);
		return this.jdbc.queryForObject("SELECT MAX(id) FROM template", Long.class);
	}

}
