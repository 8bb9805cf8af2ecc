package io.smsconsole.web.console.simulator;

import io.smsconsole.auth.right.SimulateDecisionResponse;
import io.smsconsole.web.console.policy.StatementView;

/**
 * What would be decided, with the statement that decides where the person may see it.
 *
 * @param name the account
 * @param words what the operation does
 * @param decision what would be decided
 * @param policy the address of the policy that decides, or {@code null}
 * @param statement the statement that decides, or {@code null}
 */
record Verdict(String name, String words, SimulateDecisionResponse decision, String policy, StatementView statement) {

}
