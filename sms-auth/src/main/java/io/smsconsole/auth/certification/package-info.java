/**
 * What the account's certification keeps from programs.
 */
package io.smsconsole.auth.certification;
