package io.smsconsole.auth.grant;

import io.smsconsole.auth.policy.CompiledPolicy;

/**
 * A policy, ready to decide by.
 *
 * @param id its id
 * @param policy what it says
 */
public record KnownPolicy(long id, CompiledPolicy policy) {

}
