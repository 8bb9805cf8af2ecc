/**
 * The accounts: the owner, and later the sub-accounts.
 */
package io.smsconsole.auth.account;
