package io.smsconsole.bench;

import java.util.List;

import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * The same statements in jCasbin: a deny wins, stars match anything, one rule each.
 */
final class CasbinRules {

	private static final String MODEL = """
			[request_definition]
			r = sub, act, obj

			[policy_definition]
			p = sub, act, obj, eft

			[policy_effect]
			e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

			[matchers]
			m = r.sub == p.sub && keyMatch(r.act, p.act) && keyMatch(r.obj, p.obj)
			""";

	private static final String WHO = "clerk";

	private final Enforcer enforcer;

	CasbinRules(GrantSheet sheet) {
		Model model = new Model();
		model.loadModelFromText(MODEL);
		this.enforcer = new Enforcer(model);
		this.enforcer.enableLog(false);
		this.enforcer.addPolicies(sheet.all()
			.stream()
			.map((grant) -> List.of(WHO, grant.action(), grant.resource(), grant.allow() ? "allow" : "deny"))
			.distinct()
			.toList());
	}

	boolean allows(String action, String resource) {
		return this.enforcer.enforce(WHO, action, resource);
	}

}
