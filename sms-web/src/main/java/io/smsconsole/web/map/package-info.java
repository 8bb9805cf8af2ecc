/**
 * A map of the world, whose countries and regions a page can shade.
 */
package io.smsconsole.web.map;
