package io.smsconsole.auth.right;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.auth.grant.HeldPolicies;
import io.smsconsole.auth.policy.PolicySet;
import io.smsconsole.auth.policy.Ruling;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds who may do something, among ten thousands of accounts within a second: each
 * policy is asked on its own, and who holds what is read in one go.
 */
@Component
class AllowedAccounts {

	private static final String HELD = """
			SELECT a.uin, a.name, p.policy_id
			FROM account a JOIN policy_attachment p ON p.holder = 0 AND p.holder_id = a.uin
			WHERE a.owner IS NULL
			UNION ALL
			SELECT a.uin, a.name, p.policy_id
			FROM account a JOIN group_member m ON m.uin = a.uin
			JOIN policy_attachment p ON p.holder = 1 AND p.holder_id = m.group_id
			WHERE a.owner IS NULL""";

	private final HeldPolicies policies;

	private final JdbcTemplate jdbc;

	AllowedAccounts(HeldPolicies policies, JdbcTemplate jdbc) {
		this.policies = policies;
		this.jdbc = jdbc;
	}

	/**
	 * The sub-accounts that may do something, by name.
	 * @param matter what, on one application or the account as a whole
	 * @param scene under which circumstances
	 */
	List<AllowedAccount> of(Matter matter, Scene scene) {
		Map<Long, PolicySet> byId = new HashMap<>();
		this.policies.all().forEach((known) -> byId.put(known.id(), PolicySet.of(List.of(known.policy()))));
		Map<Long, Finding> byUin = new HashMap<>();
		this.jdbc.query(HELD, (row) -> {
			String name = row.getString(2);
			PolicySet policy = byId.getOrDefault(row.getLong(3), PolicySet.EMPTY);
			byUin.computeIfAbsent(row.getLong(1), (uin) -> new Finding(uin, name))
				.add(policy.decide(matter.action(), matter.resource(), scene.of(name)));
		});
		List<AllowedAccount> allowed = new ArrayList<>();
		byUin.values()
			.stream()
			.filter((finding) -> finding.ruling.granted())
			.forEach((finding) -> allowed.add(finding.told()));
		allowed.sort(Comparator.comparing(AllowedAccount::name));
		return allowed;
	}

	/**
	 * What the policies of one account come to: a deny wins, else any allow.
	 */
	private static final class Finding {

		private final long uin;

		private final String name;

		private Ruling ruling = Ruling.SILENCE;

		Finding(long uin, String name) {
			this.uin = uin;
			this.name = name;
		}

		void add(Ruling next) {
			if (next.forbidden() || (next.granted() && !this.ruling.forbidden())) {
				this.ruling = next;
			}
		}

		AllowedAccount told() {
			return new AllowedAccount(this.uin, this.name, false, this.ruling.policy(), this.ruling.statement());
		}

	}

}
