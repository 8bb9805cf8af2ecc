package io.smsconsole.auth.right;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.auth.grant.HeldPolicies;
import io.smsconsole.auth.policy.Ruling;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds who may do something, among ten thousands of accounts within a second: each
 * policy is asked on its own, and who holds those that speak of the matter is read in one
 * go.
 */
@Component
class AllowedAccounts {

	private static final String NAMES = "SELECT uin, name FROM account WHERE owner IS NULL";

	private static final String HELD = """
			SELECT holder_id, policy_id FROM policy_attachment WHERE holder = 0 AND policy_id IN (:policies)
			UNION ALL
			SELECT m.uin, p.policy_id
			FROM policy_attachment p JOIN group_member m ON m.group_id = p.holder_id
			WHERE p.holder = 1 AND p.policy_id IN (:policies)""";

	private final HeldPolicies policies;

	private final NamedParameterJdbcTemplate jdbc;

	AllowedAccounts(HeldPolicies policies, NamedParameterJdbcTemplate jdbc) {
		this.policies = policies;
		this.jdbc = jdbc;
	}

	/**
	 * The sub-accounts that may do something, by name.
	 * @param matter what, on one application or the account as a whole
	 * @param scene under which circumstances
	 */
	List<AllowedAccount> of(Matter matter, Scene scene) {
		Map<Long, Verdict> verdicts = new HashMap<>();
		this.policies.all().forEach((known) -> {
			Verdict verdict = Verdict.of(known.policy(), matter, scene);
			if (verdict.speaks()) {
				verdicts.put(known.id(), verdict);
			}
		});
		return verdicts.isEmpty() ? List.of() : of(verdicts);
	}

	private List<AllowedAccount> of(Map<Long, Verdict> verdicts) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc.query(NAMES, (RowCallbackHandler) (row) -> names.put(row.getLong(1), row.getString(2)));
		Map<Long, Ruling> rulings = new HashMap<>();
		this.jdbc.query(HELD, Map.of("policies", verdicts.keySet()), (row) -> {
			long uin = row.getLong(1);
			String name = names.get(uin);
			if (name != null) {
				rulings.merge(uin, verdicts.get(row.getLong(2)).on(name), AllowedAccounts::together);
			}
		});
		return rulings.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().granted())
			.map((entry) -> new AllowedAccount(entry.getKey(), names.get(entry.getKey()), false,
					entry.getValue().policy(), entry.getValue().statement()))
			.sorted(Comparator.comparing(AllowedAccount::name))
			.toList();
	}

	/** A deny wins, else any allow. */
	private static Ruling together(Ruling one, Ruling other) {
		return (other.forbidden() || (other.granted() && !one.forbidden())) ? other : one;
	}

}
