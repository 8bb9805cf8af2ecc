package io.smsconsole.core.catalog.qualification;

/**
 * A sign that was handed in under a qualification.
 *
 * @param signId its id
 * @param signName the sign itself
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected
 */
public record QualifiedSign(long signId, String signName, int statusCode) {

}
