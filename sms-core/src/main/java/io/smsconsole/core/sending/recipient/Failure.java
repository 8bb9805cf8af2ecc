package io.smsconsole.core.sending.recipient;

/**
 * Why a list cannot be used.
 */
record Failure(String reason, String arguments) {
}
