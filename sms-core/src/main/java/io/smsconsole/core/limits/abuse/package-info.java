/**
 * Which hours of an application's verification codes look like abuse, and whether the
 * codes are stopped for it.
 */
package io.smsconsole.core.limits.abuse;
