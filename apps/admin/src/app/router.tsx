import { createBrowserRouter, type RouteObject } from "react-router";
import type { Feature, FeatureRoute } from "../lib/feature.ts";
import { ViewerGate } from "../session/ViewerGate.tsx";
import { NotFoundScreen } from "./NotFoundScreen.tsx";
import { PageLoading } from "./PageLoading.tsx";
import { RightGate } from "./RightGate.tsx";
import { RouteFault } from "./RouteFault.tsx";

export function createRoutes(features: readonly Feature[]): RouteObject[] {
  return [
    {
      ErrorBoundary: RouteFault,
      HydrateFallback: PageLoading,
      children: [
        {
          path: "/sign-in",
          lazy: {
            Component: async () => (await import("../session/sign-in/SignInScreen.tsx")).SignInScreen,
          },
        },
        {
          Component: ViewerGate,
          children: [
            {
              lazy: { Component: async () => (await import("./shell/Shell.tsx")).Shell },
              children: [
                {
                  ErrorBoundary: RouteFault,
                  children: [
                    ...features.flatMap((feature) => feature.routes.map((route) => routeOf(feature, route))),
                    { path: "*", Component: NotFoundScreen },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ];
}

export function createAppRouter(features: readonly Feature[]) {
  return createBrowserRouter(createRoutes(features));
}

function routeOf(feature: Feature, { path, load, action = feature.action }: FeatureRoute): RouteObject {
  const screen: RouteObject = { path, lazy: { Component: load } };
  return action ? { element: <RightGate action={action} />, children: [screen] } : screen;
}
