/**
 * The pages of one's own account: profile, password, second factor, sessions and keys.
 */
package io.smsconsole.web.console.account;
