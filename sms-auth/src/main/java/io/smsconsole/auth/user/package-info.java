/**
 * The sub-accounts: who may sign in or hold keys besides the owner.
 */
package io.smsconsole.auth.user;
