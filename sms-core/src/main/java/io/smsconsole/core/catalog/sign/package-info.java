/**
 * Signs: the names that messages carry before their text, reviewed by the upstream.
 */
package io.smsconsole.core.catalog.sign;
